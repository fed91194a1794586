/** How the page looks: as the system says, on paper, or at night. */
export type Theme = 'system' | 'paper' | 'night';

/** Where the choice is kept. */
export const THEME_KEY = 'chancery-theme';

/** The reader's choice; the system's where there is none, or where the browser keeps nothing. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return stored === 'paper' || stored === 'night' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the reader's choice, where the browser keeps anything. */
export function storeTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // The choice holds for this page.
  }
}

/** Dresses the page. */
export function wearTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
