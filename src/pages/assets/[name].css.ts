import { stylesheet, stylesheetUrl } from '../../site/stylesheet.ts';

export function getStaticPaths() {
  return [{ params: { name: stylesheetUrl.replace(/^assets\/|\.css$/g, '') } }];
}

export function GET() {
  return new Response(stylesheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
