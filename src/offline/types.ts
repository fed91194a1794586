/** A file of an edition: path from the site's root, size in bytes, SHA-256 in hexadecimal digits. */
export type EditionFile = readonly [path: string, bytes: number, sha256: string];

/** Everything that one build of a site holds; `offline/edition.json`. */
export interface Edition {
  /** Of the names and contents of all files: another build, another id, unless nothing changed. */
  readonly id: string;
  readonly bytes: number;
  /** By path. */
  readonly files: readonly EditionFile[];
}

/** An edition in few words; `offline/latest.json`. */
export interface EditionNote {
  readonly id: string;
  readonly bytes: number;
  /** How many there are. */
  readonly files: number;
}

/** An edition on its way, with what has come of it. */
export interface ComingEdition extends EditionNote {
  readonly bytesHere: number;
}

/** What a device remembers of the archive it keeps. */
export interface Shelf {
  /** Whether the reader asked for the archive to be kept. */
  readonly isWanted: boolean;
  readonly isPaused: boolean;
  /** The edition that is here whole. */
  readonly kept?: EditionNote | undefined;
  /** Set while the reader has paused. */
  readonly coming?: ComingEdition | undefined;
  /** Pages that were open when a newer edition took the place of the one they came from: client id → edition id. */
  readonly pinned: Readonly<Record<string, string>>;
}

/** What keeps an edition from coming. */
export type Trouble = 'network' | 'room' | 'altered';

/** What the worker tells the pages. */
export interface Progress {
  readonly isWanted: boolean;
  readonly isPaused: boolean;
  readonly kept?: EditionNote | undefined;
  readonly coming?: ComingEdition | undefined;
  readonly trouble?: Trouble | undefined;
  /** The file that would not come. */
  readonly file?: string | undefined;
}

/** What a page asks of the worker. */
export type Request = 'tell' | 'keep' | 'pause' | 'check' | 'remove';
