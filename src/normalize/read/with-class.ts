import type { LineClass } from '../../model/index.ts';
import type { Unit } from '../types.ts';

/** A unit whose class the form of its source tells: it is metadata of the article, or around it. */
export function withClass(unit: Unit, name: LineClass): Unit {
  return { ...unit, hints: { ...unit.hints, class: name, isMatter: true } };
}
