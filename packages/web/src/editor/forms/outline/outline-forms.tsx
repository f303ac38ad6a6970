import { DownOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from '../../../api/store.ts';
import { useLanguage } from '../../../app/language.tsx';
import { texts as deskTexts } from '../../desk/texts.ts';
import { FindingBadge } from '../../outline/finding-badge.tsx';
import { goTo } from '../../record/attention.ts';
import { useDesk, useFigures, useFindings } from '../../record/desk-context.tsx';
import { AddProject } from '../projects/add-project.tsx';
import { texts } from '../texts.ts';
import { completeSheets, formGroups, formKeyOf, type OutlineForm, type OutlineSheet } from './form-groups.ts';

/** The forms below the sections of the outline: how far each is, and where its findings are. */
export function OutlineForms({ chosen }: { chosen: (() => void) | undefined }) {
  const { desk } = useDesk();
  const { t } = useLanguage();
  useFigures();
  // The outline follows a moment after the key.
  const table = useDeferredValue(desk.board.complete);
  const { sheets } = desk.sheets;
  const groups = useMemo(() => formGroups(desk.template, table, sheets), [desk, table, sheets]);
  if (groups.length === 0) return null;
  return (
    <ol className="outline__forms" aria-label={t(texts.forms)}>
      {groups.map((group) =>
        group.form.each === undefined ? (
          group.sheets.map((sheet) => (
            <li key={sheet.key}>
              <FormLine
                sheet={sheet}
                title={`${group.form.number} ${t(group.form.title)}`}
                shown={String(sheet.progress.percent)}
                chosen={chosen}
              />
            </li>
          ))
        ) : (
          <EachForm key={group.form.key} group={group} chosen={chosen} />
        ),
      )}
    </ol>
  );
}

/** A form for each project: opens to one line a project. */
function EachForm({ group, chosen }: { group: OutlineForm; chosen: (() => void) | undefined }) {
  const { attention, editable } = useDesk();
  const { t } = useLanguage();
  const opened = useStore(attention.form);
  const findings = useFindings();
  const isWithin = opened !== null && formKeyOf(opened) === group.form.key;
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const isOpen = unfolded ?? isWithin;
  const own = findings.filter(
    ({ where }) => where.figure !== undefined && group.sheets.some(({ codes }) => codes.has(where.figure!)),
  );
  const done = completeSheets(group);
  return (
    <li>
      <button
        type="button"
        className="outline__line"
        aria-expanded={isOpen}
        aria-label={`${group.form.number} ${t(group.form.title)}, ${t(texts.projectsDone(done, group.sheets.length))}`}
        onClick={() => setUnfolded(!isOpen)}
      >
        <span className="outline__sign" aria-hidden="true">
          {isOpen ? <DownOutlined /> : <RightOutlined />}
        </span>
        <span className="outline__title">
          {group.form.number} {t(group.form.title)}
        </span>
        {isOpen ? null : <FindingBadge findings={own} />}
        <span className="outline__percent" aria-hidden="true">
          {done}/{group.sheets.length}
        </span>
      </button>
      {isOpen ? (
        <ol>
          {group.sheets.map((sheet) => (
            <li key={sheet.key}>
              <FormLine
                sheet={sheet}
                title={sheet.subject ?? t(texts.unnamed)}
                shown={String(sheet.progress.percent)}
                chosen={chosen}
                sub
              />
            </li>
          ))}
          {group.sheets.length === 0 ? <li className="outline__none">{t(texts.noProjects)}</li> : null}
          {editable ? (
            <li>
              <AddProject
                formKey={group.form.key}
                list={group.form.each ?? 'projects'}
                added={chosen}
                button={(open) => (
                  <button type="button" className="outline__line outline__line--sub outline__add" onClick={open}>
                    <PlusOutlined /> {t(texts.addProject)}
                  </button>
                )}
              />
            </li>
          ) : null}
        </ol>
      ) : null}
    </li>
  );
}

function FormLine({
  sheet: { key, progress, codes },
  title,
  shown,
  chosen,
  sub = false,
}: {
  sheet: OutlineSheet;
  title: string;
  shown: string;
  chosen: (() => void) | undefined;
  sub?: boolean;
}) {
  const { desk, attention } = useDesk();
  const { t } = useLanguage();
  const isCurrent = useStore(attention.form) === key;
  const carried = useStore(desk.carried.store).figures;
  const findings = useFindings().filter(({ where }) => where.figure !== undefined && codes.has(where.figure));
  const hasCarried = carried.size > 0 && [...codes].some((code) => carried.has(code));
  const { percent } = progress;
  return (
    <button
      type="button"
      className={`outline__line${sub ? ' outline__line--sub' : ''}`}
      aria-current={isCurrent ? 'location' : undefined}
      aria-label={`${title}, ${t(deskTexts.progress(percent))}${hasCarried ? `, ${t(texts.carriedToRenew)}` : ''}`}
      onClick={() => {
        goTo(attention, { form: key });
        chosen?.();
      }}
    >
      <span className="outline__sign" aria-hidden="true">
        {percent === 100 ? '●' : percent === 0 ? '○' : '◐'}
      </span>
      <span className="outline__title">
        {title}
        {hasCarried ? (
          <span className="outline__carried" title={t(texts.carriedToRenew)}>
            {t(texts.toRenew)}
          </span>
        ) : null}
      </span>
      <FindingBadge findings={findings} />
      <span className="outline__percent" aria-hidden="true">
        {shown}
      </span>
    </button>
  );
}
