/** Puts text on the clipboard. @returns whether it is there. */
export async function copy(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, beside);
  }
}

/** The old way, for pages that come over an insecure connection. */
function copyBySelection(text: string, beside: HTMLElement): boolean {
  const active = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  beside.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  active?.focus();
  return isCopied;
}
