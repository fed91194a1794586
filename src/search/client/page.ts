import type { Answer } from '../engine/answer.ts';
import type { EngineApi } from '../engine/protocol.ts';
import { countChoices, type GroupName } from '../filters.ts';
import { parseQuery } from '../query.ts';
import { readState, writeState, type SearchState } from '../state.ts';
import { makeAddressBar, type Step } from './address-bar.ts';
import { makeAnnouncer } from './announcer.ts';
import { ArticlePanel } from './article-panel.ts';
import { connectEngine } from './connect.ts';
import { find } from './dom.ts';
import { makeFrame, makeHelp, type Frame } from './frame.ts';
import { listenToKeys, listenToPaste } from './keyboard.ts';
import { NearPanel } from './near-panel.ts';
import { makeReadAhead } from './read-ahead.ts';
import * as results from './results.ts';
import { words } from './words.ts';

/** How long typing must rest before the first results are followed by the others: no key is to wait for them. */
const COMPLETE_MS = 80;

/** The search page: a state that the address holds, and what follows from it. */
export class SearchPage {
  readonly #root: URL;
  readonly #form = find('.search-form', HTMLFormElement);
  readonly #field = find('.search-form input[name=q]', HTMLInputElement);
  readonly #results = find('#results', HTMLElement);
  readonly #announce = makeAnnouncer(find('.status[role=status]', HTMLElement));
  readonly #address = makeAddressBar();
  readonly #readAhead = makeReadAhead();
  readonly #help: HTMLElement;
  readonly #frame: Frame;
  readonly #tools: results.PageTools;
  #state: SearchState;
  #shown: SearchState | undefined;
  #limit = results.FIRST_LENGTH;
  #whole: readonly GroupName[] = [];
  #engine: Promise<EngineApi> | undefined;
  #articles: ArticlePanel | undefined;
  #near: NearPanel | undefined;
  #said: { quotations?: string; articles?: string | undefined } = {};

  /** @param root the site's root, wherever it is served from. */
  constructor(root: URL) {
    this.#root = root;
    this.#results.hidden = true;
    this.#tools = {
      root,
      context: async (quotation) => (await this.#connect()).context(quotation),
      onChange: (change) => this.#go({ ...this.#state, ...change }, 'choose'),
      onMore: () => {
        this.#limit += results.PAGE_LENGTH;
        this.#draw();
      },
    };
    this.#frame = makeFrame(this.#results, {
      onChange: this.#tools.onChange,
      onExpand: (group) => {
        this.#whole = [...this.#whole, group];
        this.#draw();
      },
      save: async (format) => (await this.#connect()).save(this.#state, format, root.href),
    });
    this.#help = makeHelp((q) => this.#go({ ...this.#state, q }, 'choose'));
    find('.status[role=status]', HTMLElement).after(this.#help);
    const state = readState(location.search);
    // What was typed before this script came counts.
    this.#field.value ||= state.q;
    this.#state = { ...state, q: this.#field.value };
    this.#listen();
    this.#draw();
  }

  #listen(): void {
    this.#field.addEventListener('focus', () => void this.#connect().catch(() => undefined));
    this.#field.addEventListener('blur', () => this.#address.end());
    this.#field.addEventListener('input', () => this.#ask(this.#field.value, 'type'));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#field.value, 'choose');
    });
    addEventListener('popstate', () => {
      this.#address.end(true);
      this.#take(readState(location.search));
    });
    listenToPaste(this.#field, () => this.#ask(this.#field.value, 'type'));
    listenToKeys(this.#field, this.#results, () => this.#ask('', 'type'));
  }

  #ask(q: string, step: Step): void {
    this.#go({ ...this.#state, q, isNearWanted: false }, step);
  }

  #go(state: SearchState, step: Step): void {
    this.#address.write(writeState(state), step);
    this.#take(state);
  }

  #take(state: SearchState): void {
    this.#state = state;
    this.#limit = results.FIRST_LENGTH;
    this.#near?.hold();
    this.#articles?.hold();
    if (this.#field.value !== state.q) this.#field.value = state.q;
    this.#draw();
  }

  /** Starts the engine once; again when it failed. */
  #connect(): Promise<EngineApi> {
    return (this.#engine ??= connectEngine(this.#root).then(
      (engine) => {
        this.#near ??= new NearPanel(this.#frame.near, this.#tools, engine);
        this.#articles ??= new ArticlePanel(this.#root, this.#frame.articles, engine, (said) => {
          this.#said.articles = said;
          this.#tell();
        });
        return engine;
      },
      (error: unknown) => {
        this.#engine = undefined;
        throw error;
      },
    ));
  }

  /** Shows the state: all that is there stays until the answer has come. */
  #draw(): void {
    this.#readAhead.hold();
    const isAsked = parseQuery(this.#state.q).terms.length > 0 || countChoices(this.#state.filters) > 0;
    this.#help.hidden = isAsked;
    if (!isAsked) {
      this.#results.hidden = true;
      this.#said = {};
      this.#announce('');
      return;
    }
    if (this.#results.hidden) this.#announce(words.looking);
    this.#frame.quotations.await();
    const state = this.#state;
    const wanted = { results: this.#limit, choices: results.FEW_CHOICES, whole: this.#whole };
    this.#connect()
      .then(async (engine) => {
        const answer = await engine.search(state, wanted);
        if (answer && state === this.#state) this.#show(answer, engine);
      })
      .catch((error: unknown) => state === this.#state && this.#fail(error));
  }

  /** Shows an answer: the results that are seen at once, then, unless typing goes on, the others and what is around. */
  #show(answer: Answer, engine: EngineApi): void {
    const state = this.#state;
    const isSame = state === this.#shown;
    this.#shown = state;
    results.showResults(this.#frame, state, answer, this.#tools, isSame);
    // At first all comes at once, so that nothing moves.
    if (this.#results.hidden) results.showAround(this.#frame, state, answer);
    this.#results.hidden = false;
    if (!isSame) {
      this.#said.quotations = words.quotations(answer.total);
      this.#tell();
      this.#articles?.ask(state);
      this.#near?.ask(state, answer);
    }
    if (!isFilled(answer)) this.#frame.quotations.await();
    setTimeout(() => state === this.#state && this.#complete(answer, engine), COMPLETE_MS);
  }

  #complete(answer: Answer, engine: EngineApi): void {
    results.showAround(this.#frame, this.#state, answer);
    if (isFilled(answer)) return this.#readAhead.start(engine);
    this.#limit = Math.max(this.#limit, results.PAGE_LENGTH);
    this.#draw();
  }

  /** Says what could not be brought. Results of the same state stay. */
  #fail(error: unknown): void {
    const file = error instanceof Error ? error.message : String(error);
    if (this.#state === this.#shown && !this.#results.hidden) {
      const again = { text: words.again, ask: () => this.#draw() };
      return this.#frame.quotations.breakOff(words.restFailed(file), again);
    }
    this.#results.hidden = true;
    this.#announce(words.indexFailed(file));
  }

  /** Says how many were found, when both searches have ended. */
  #tell(): void {
    const { quotations, articles } = this.#said;
    if (quotations !== undefined) this.#announce([quotations, articles].filter(Boolean).join(', '));
  }
}

/** Whether an answer has all the results of a first page. */
function isFilled({ hits, total }: Answer): boolean {
  return hits.length >= Math.min(results.PAGE_LENGTH, total);
}
