import { DeleteOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { opinionWords } from '../../parts/words.ts';
import type { DraftOpinion } from './draft-opinions.ts';
import { useTargetName } from './target-name.ts';
import { texts } from './texts.ts';

/** What the reviewer means to return it with. */
export function DraftList({ drafts, remove }: { drafts: readonly DraftOpinion[]; remove: (id: string) => void }) {
  const { t } = useLanguage();
  if (drafts.length === 0) return <p className="quiet">{t(texts.none)}</p>;
  return drafts.map((draft) => <OneDraft key={draft.id} draft={draft} remove={() => remove(draft.id)} />);
}

function OneDraft({ draft, remove }: { draft: DraftOpinion; remove: () => void }) {
  const { t } = useLanguage();
  const name = useTargetName(draft.target);
  return (
    <article className="opinion opinion--open">
      <header>
        <Tag>{t(opinionWords[draft.code])}</Tag> <strong>{name}</strong>{' '}
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={`${t(texts.remove)}：${draft.message}`}
          onClick={remove}
        />
      </header>
      <p>{draft.message}</p>
    </article>
  );
}
