// The views so far, for undo and redo. No DOM.

export class ViewHistory<T> {
  private entries: T[];
  private position = 0;

  constructor(first: T) {
    this.entries = [first];
  }

  get current(): T {
    return this.entries[this.position] as T;
  }

  /** The index of the current entry. */
  get index(): number {
    return this.position;
  }

  get canUndo(): boolean {
    return this.position > 0;
  }

  get canRedo(): boolean {
    return this.position < this.entries.length - 1;
  }

  /** Adds an entry after the current one and removes all later entries. */
  push(entry: T): void {
    this.entries = [...this.entries.slice(0, this.position + 1), entry];
    this.position += 1;
  }

  /** Replaces the current entry. */
  replace(entry: T): void {
    this.entries[this.position] = entry;
  }

  /** Makes the entry at an index the current one; null if there is none. */
  go(index: number): T | null {
    if (index < 0 || index >= this.entries.length) return null;
    this.position = index;
    return this.current;
  }
}
