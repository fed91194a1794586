import { THEME_KEY, storeTheme, wearTheme, type Theme } from './stored-theme.ts';

/** Lets the buttons at the foot of the page choose the theme; a choice made in another tab is followed. */
export function listenToThemeSwitch(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
  const show = (theme: Theme) => {
    wearTheme(theme);
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['themeChoice'] === theme));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const theme = button.dataset['themeChoice'] as Theme;
      storeTheme(theme);
      show(theme);
    });
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === THEME_KEY) show((newValue ?? 'system') as Theme);
  });
  show((document.documentElement.dataset['theme'] ?? 'system') as Theme);
}
