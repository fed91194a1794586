import type { EditionNote, Progress, Request as Asked } from '../types.ts';
import { describeProgress, findObstacle, type Deed, type Status } from './status.ts';

/** A worker is stopped when nothing asks for it; while an archive is on its way, this page asks. */
const NUDGE_MS = 20_000;

const ASKED: Readonly<Record<Exclude<Deed, 'keep'>, Asked>> = {
  pause: 'pause',
  resume: 'keep',
  check: 'check',
  remove: 'remove',
};

/** The page on which a reader keeps the archive on the device, sees it come, and removes it again. */
export class KeepPage {
  readonly #root: URL;
  readonly #say = find<HTMLElement>('[data-keep-status]');
  readonly #bar = find<HTMLProgressElement>('[data-keep-progress]');
  readonly #buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-keep-deed]')];
  #latest: EditionNote | undefined;
  #progress: Progress | undefined;

  /** @param root address of the site. */
  constructor(root: URL) {
    this.#root = root;
    find<HTMLElement>('[data-keep]').hidden = false;
    const obstacle = findObstacle(location.protocol, isSecureContext, 'serviceWorker' in navigator);
    if (obstacle) this.#show({ saying: obstacle, deeds: [] });
    else void this.#start();
  }

  async #start(): Promise<void> {
    for (const button of this.#buttons)
      button.addEventListener('click', () => void this.#do(button.dataset['keepDeed'] as Deed));
    navigator.serviceWorker.addEventListener('message', (event: MessageEvent<Progress>) => {
      this.#progress = event.data;
      this.#show(describeProgress(this.#progress));
    });
    navigator.serviceWorker.startMessages();
    this.#latest = await this.#fetchLatest();
    const worker = (await this.#registration())?.active;
    if (worker) worker.postMessage('tell' satisfies Asked);
    else this.#show(describeProgress(undefined));
    setInterval(() => void this.#nudge(), NUDGE_MS);
  }

  async #do(deed: Deed): Promise<void> {
    if (deed === 'keep') {
      this.#show({ saying: 'starting', deeds: [] });
      void navigator.storage.persist();
      await navigator.serviceWorker.register(new URL('sw.js', this.#root), { scope: this.#root.pathname });
      await navigator.serviceWorker.ready;
    }
    await this.#ask(deed === 'keep' ? 'keep' : ASKED[deed]);
    if (deed === 'remove') await (await this.#registration())?.unregister();
  }

  async #nudge(): Promise<void> {
    if (this.#progress?.coming && !this.#progress.isPaused) await this.#ask('check');
  }

  async #ask(asked: Asked): Promise<void> {
    (await this.#registration())?.active?.postMessage(asked);
  }

  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const found = await navigator.serviceWorker.getRegistration(this.#root);
    return found?.scope === this.#root.href ? found : undefined;
  }

  async #fetchLatest(): Promise<EditionNote | undefined> {
    try {
      const response = await fetch(new URL('offline/latest.json', this.#root), { cache: 'no-store' });
      return response.ok ? ((await response.json()) as EditionNote) : undefined;
    } catch {
      return undefined;
    }
  }

  #show({ saying, deeds, share }: Status): void {
    const text = this.#fill(
      find<HTMLTemplateElement>(`template[data-keep-say="${saying}"]`).content.textContent,
    );
    if (this.#say.textContent !== text) this.#say.textContent = text;
    this.#bar.hidden = share === undefined;
    if (share !== undefined) this.#bar.value = share;
    const held = this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
    for (const button of this.#buttons) {
      const deed = button.dataset['keepDeed'] as Deed;
      button.hidden = !deeds.includes(deed);
      if (deed === 'keep') button.textContent = this.#fill(button.dataset['keepLabel']!);
    }
    if (held >= 0 && this.#buttons[held]!.hidden) this.#buttons.find(({ hidden }) => !hidden)?.focus();
  }

  /** Puts sizes and counts into words of the page. */
  #fill(text: string): string {
    const { kept, coming, file } = this.#progress ?? {};
    const about = coming ?? kept ?? this.#latest;
    return text
      .replaceAll('{size}', formatBytes(about?.bytes))
      .replaceAll('{files}', formatCount(about?.files))
      .replaceAll('{here}', formatBytes(coming?.bytesHere))
      .replaceAll('{file}', file ?? '');
  }
}

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

function formatCount(count: number | undefined): string {
  return count === undefined ? '…' : new Intl.NumberFormat(document.documentElement.lang).format(count);
}

function formatBytes(bytes: number | undefined): string {
  if (bytes === undefined) return '…';
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const form = { style: 'unit', unit, maximumFractionDigits: bytes < 1e6 ? 0 : 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, form).format(bytes / size);
}
