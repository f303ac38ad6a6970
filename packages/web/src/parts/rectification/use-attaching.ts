import type { Bilingual } from '@jiping/domain/language';
import { MOST_ATTACHMENTS } from '@jiping/domain/rectification';
import { useState } from 'react';
import { isOfficeFile } from '../../api/office-files.ts';
import { LARGEST_FILE, upload } from '../../api/upload.ts';
import { transport } from '../../app/api-provider.tsx';
import { type AttachedFile, filesIn, isAttached, sizeWords, wordsOf } from './attachments.ts';
import { texts } from './texts.ts';
import type { TypedForm } from './typed-form.ts';

export interface Attaching {
  readonly files: readonly AttachedFile[];
  /** Names of those that are on their way. */
  readonly sending: readonly string[];
  /** Why some of those chosen last are not there. */
  readonly refusals: readonly (Bilingual | string)[];
  attach(chosen: readonly File[]): Promise<void>;
  detach(file: string): void;
}

/** The files of a form that keeps them in its field `files`: chosen, sent up one after the other, and taken off again. */
export function useAttaching(form: TypedForm<'files'>): Attaching {
  const [sending, setSending] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<readonly (Bilingual | string)[]>([]);
  const alter = (change: (files: readonly AttachedFile[]) => readonly AttachedFile[]) =>
    form.alter('files', (words) => wordsOf(change(filesIn(words))));
  const attach = async (chosen: readonly File[]) => {
    setRefusals([]);
    const there = filesIn(form.words.files);
    const fitting = chosen.filter((file) => whyNot(file, there) === null);
    const room = MOST_ATTACHMENTS - there.length - sending.length;
    const taken = fitting.slice(0, Math.max(0, room));
    const refused = [
      ...chosen.flatMap((file) => whyNot(file, there) ?? []),
      ...(taken.length < fitting.length ? [texts.mostAttachments(MOST_ATTACHMENTS)] : []),
    ];
    setRefusals(refused);
    setSending((before) => [...before, ...taken.map(({ name }) => name)]);
    for (const file of taken) {
      const sent = await upload(file, transport);
      setSending((before) => before.toSpliced(before.indexOf(file.name), 1));
      if ('refused' in sent) {
        const { refused: why } = sent;
        setRefusals((before) => [
          ...before,
          typeof why === 'string' ? `${file.name}：${why}` : texts.ofFile(file.name, why),
        ]);
      } else alter((files) => [...files, { file: sent.uploadId, name: file.name, size: file.size }]);
    }
  };
  return {
    files: filesIn(form.words.files),
    sending,
    refusals,
    attach,
    detach: (file) => {
      setRefusals([]);
      alter((files) => files.filter((one) => one.file !== file));
    },
  };
}

function whyNot({ name, size }: File, there: readonly AttachedFile[]): Bilingual | null {
  if (isAttached(there, { name, size })) return texts.attachedBefore(name);
  if (!isOfficeFile(name)) return texts.notAttached(name);
  if (size > LARGEST_FILE) return texts.tooLarge(name, sizeWords(size));
  return size === 0 ? texts.emptyFile(name) : null;
}
