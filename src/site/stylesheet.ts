import { createHash } from 'node:crypto';
import css from '../styles/index.css?inline';

/** The site's one stylesheet. Fonts are named relative to it. */
export const stylesheet = css.replaceAll(/url\((["']?)\/fonts\//g, 'url($1../fonts/');

/** Its address from the site's root: another text, another name. */
export const stylesheetUrl = `assets/chancery-${createHash('sha256').update(stylesheet).digest('hex').slice(0, 8)}.css`;
