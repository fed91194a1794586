import { bundlePageScript } from '../../site/scripts.ts';

export async function GET() {
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  return new Response(await bundlePageScript('page'), { headers });
}
