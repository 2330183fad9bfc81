// Views in the order they were made: what undo goes back to, and redo forth. No DOM.

export class History<T> {
  private entries: T[];
  private place = 0;

  constructor(first: T) {
    this.entries = [first];
  }

  get current(): T {
    return this.entries[this.place] as T;
  }

  /** Which entry is the current one, from 0. */
  get at(): number {
    return this.place;
  }

  get canUndo(): boolean {
    return this.place > 0;
  }

  get canRedo(): boolean {
    return this.place < this.entries.length - 1;
  }

  /** A new entry after the current one; what could be redone is gone. */
  push(entry: T): void {
    this.entries = [...this.entries.slice(0, this.place + 1), entry];
    this.place += 1;
  }

  /** Changes the current entry, without making it one to go back to. */
  replace(entry: T): void {
    this.entries[this.place] = entry;
  }

  /** Goes to an entry; null when there is none there. */
  go(place: number): T | null {
    if (place < 0 || place >= this.entries.length) return null;
    this.place = place;
    return this.current;
  }
}
