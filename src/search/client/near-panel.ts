import type { Answer, NearHits } from '../engine/answer.ts';
import type { EngineApi } from '../engine/protocol.ts';
import type { SearchState } from '../state.ts';
import { makeAction } from './dom.ts';
import type { ListView } from './list-view.ts';
import { viewQuotation } from './result-view.ts';
import type { PageTools } from './results.ts';
import { words } from './words.ts';

/** How long typing must rest before near misses are looked for. */
const REST_MS = 200;

/** Near misses, below the results. They come later, and take nothing of their time. */
export class NearPanel {
  readonly #list: ListView;
  readonly #tools: PageTools;
  readonly #engine: EngineApi;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: SearchState | undefined;

  constructor(list: ListView, tools: PageTools, engine: EngineApi) {
    this.#list = list;
    this.#tools = tools;
    this.#engine = engine;
  }

  /** Looks for the near misses of a state where they are due; else offers to look for them. */
  ask(state: SearchState, { isNearDue }: Answer): void {
    this.#asked = state;
    clearTimeout(this.#timer);
    if (!isNearDue) return this.#show(state, undefined, state.q.trim() !== '');
    this.#list.await();
    this.#timer = setTimeout(() => void this.#look(state), REST_MS);
  }

  /** Leaves off looking, where that has not begun: the reader goes on. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  async #look(state: SearchState): Promise<void> {
    const found = await this.#engine.near(state).catch(() => undefined);
    if (state === this.#asked) this.#show(state, found, false);
  }

  #show(state: SearchState, found: NearHits | undefined, isOffered: boolean): void {
    const { element } = this.#list;
    element.hidden = !found && !isOffered && !state.isNearWanted;
    element.classList.toggle('results--quiet', !found);
    this.#list.show(
      {
        label: found ? words.number(found.total) : '',
        notes: [this.#note(found, isOffered)],
        items: found?.hits ?? [],
        view: (hit) => viewQuotation(hit, this.#tools),
      },
      words.nearHead[found?.kind ?? 'spelling'],
    );
  }

  #note(found: NearHits | undefined, isOffered: boolean): string | Node {
    if (found) return found.kind === 'apart' ? words.apart : words.spellings(found.spellings);
    if (!isOffered) return words.noNear;
    return makeAction(words.nearWanted, () => this.#tools.onChange({ isNearWanted: true }), 'near');
  }
}
