import { readTheme, wearTheme } from './stored-theme.ts';

// Runs before the page is painted: a stored choice must not flash.
document.documentElement.dataset['script'] = '';
wearTheme(readTheme());
