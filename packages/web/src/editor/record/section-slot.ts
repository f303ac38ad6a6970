import type { NarrativeDocument } from '@jiping/domain/narrative';
import type { Autosave } from '../autosave/autosave.ts';
import { sameJson } from '../autosave/draft-kinds.ts';

/** A section on the screen: its words now, and the autosave that carries them to the server. */
export class SectionSlot {
  private readonly onReplaced = new Set<(document: NarrativeDocument) => void>();
  private readonly onChanged = new Set<() => void>();
  /** True while an input method composes in this section. */
  composing = false;
  private arrived: NarrativeDocument | null = null;

  constructor(
    readonly key: string,
    readonly title: string,
    public document: NarrativeDocument,
    readonly autosave: Autosave<NarrativeDocument>,
  ) {}

  /** The person changed the words in the editor. */
  write(document: NarrativeDocument): void {
    if (sameJson(document, this.document)) return;
    this.document = document;
    this.autosave.tell({ type: 'edited', draft: document });
    for (const listener of this.onChanged) listener();
  }

  /** Other words take their place, from the server or another page: editors show them. Never in the middle of a composition. */
  replace(document: NarrativeDocument): void {
    if (this.composing) {
      this.arrived = document;
      return;
    }
    if (sameJson(document, this.document)) return;
    this.document = document;
    for (const listener of this.onReplaced) listener(document);
    for (const listener of this.onChanged) listener();
  }

  /** A button changed the words, not the editor: both show and save them. */
  insert(document: NarrativeDocument): void {
    for (const listener of this.onReplaced) listener(document);
    this.write(document);
  }

  /** The other person's version stands. */
  takeTheirs(): void {
    const theirs = this.autosave.state.theirs?.draft;
    this.autosave.tell({ type: 'resolved', draft: null });
    if (theirs) this.replace(theirs);
  }

  /** What the person chose out of both versions stands. */
  takeChosen(document: NarrativeDocument): void {
    this.replace(document);
    this.autosave.tell({ type: 'resolved', draft: document });
  }

  setComposing(on: boolean): void {
    this.composing = on;
    this.autosave.tell({ type: 'composing', on });
    if (on || this.arrived === null) return;
    const { arrived } = this;
    this.arrived = null;
    if (this.autosave.pending === null) this.replace(arrived);
  }

  onReplace(listener: (document: NarrativeDocument) => void): () => void {
    this.onReplaced.add(listener);
    return () => this.onReplaced.delete(listener);
  }

  onChange(listener: () => void): () => void {
    this.onChanged.add(listener);
    return () => this.onChanged.delete(listener);
  }
}
