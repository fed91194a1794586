import type { AstroIntegration } from 'astro';

/** Adds the style page, at `/style.html`, while the site is being worked on; it is no part of a built site. */
export const stylePage: AstroIntegration = {
  name: 'style-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({ pattern: '/style.html', entrypoint: './src/style-page/style.astro' });
    },
  },
};
