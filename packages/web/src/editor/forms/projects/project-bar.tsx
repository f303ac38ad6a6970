import { DeleteOutlined, EditOutlined, LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { knownText, rowFigure } from '@jiping/domain/figures';
import { type Sheet, subjectOf } from '@jiping/domain/forms';
import { said } from '@jiping/domain/language';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { goTo } from '../../record/attention.ts';
import { useDesk, useFigures } from '../../record/desk-context.tsx';
import { formKeyOf } from '../outline/form-groups.ts';
import { texts } from '../texts.ts';
import { AddProject, ProjectName } from './add-project.tsx';
import { type ProjectParts, partsOfProject, projectRemoved, undoOf } from './project-rows.ts';

const words = {
  ask: (name: string) => said(`删除项目“${name}”？`, `Take out the project “${name}”?`),
  goes: ({ values, indicators, vouchers }: ProjectParts) =>
    said(
      `将一并删除：项目数据 ${values} 项、绩效指标 ${indicators} 个、支出凭证 ${vouchers} 条。基础数据表和合计数随之变动，可以撤销。`,
      `With it go ${values} values, ${indicators} indicators and ${vouchers} vouchers. The data form and the totals follow. It can be undone.`,
    ),
  locked: (count: number) =>
    said(
      `项目有 ${count} 个指标已随预算批复，不能删除；确需删除的，请联系绩效股撤销确认。`,
      `${count} of its indicators were approved with the budget, so it cannot be taken out: ask the performance section to reopen them.`,
    ),
  gone: (name: string) => said(`已删除“${name}”`, `Took out “${name}”`),
};

/** How long a deletion can be undone from its message, in seconds. */
const UNDO_FOR = 12;

/** Which project the form is about: the ones before and after it, its name, taking it out. */
export function ProjectBar({ sheet }: { sheet: Sheet }) {
  const { desk, attention, editable } = useDesk();
  const { t } = useLanguage();
  const { modal, message } = App.useApp();
  const [name, setName] = useState<string | null>(null);
  useFigures();
  const { row } = sheet;
  if (!row) return null;
  const called = subjectOf(sheet, desk.board.complete) ?? t(texts.unnamed);
  const formKey = formKeyOf(sheet.key);
  const siblings = desk.sheets.sheets.filter(({ key }) => formKeyOf(key) === formKey).map(({ key }) => key);
  const at = siblings.indexOf(sheet.key);
  const go = (to: string | undefined) => to !== undefined && goTo(attention, { form: to });
  const remove = () => {
    const change = projectRemoved(desk.board.table, row.list, row.key);
    const undo = undoOf(desk.board.table, change);
    const next = siblings[at + 1] ?? siblings[at - 1] ?? desk.sheets.sheets[0]?.key;
    desk.setFigures(change);
    if (next !== undefined) goTo(attention, { form: next });
    const key = `removed ${row.key}`;
    void message.success({
      key,
      duration: UNDO_FOR,
      content: (
        <>
          {t(words.gone(called))}{' '}
          <Button
            size="small"
            type="link"
            onClick={() => {
              desk.setFigures(undo);
              goTo(attention, { form: sheet.key });
              message.destroy(key);
            }}
          >
            {t(texts.undo)}
          </Button>
        </>
      ),
    });
  };
  const parts = partsOfProject(desk.board.table, row.list, row.key);
  const ask = () =>
    void modal.confirm({
      title: t(words.ask(called)),
      content: t(words.goes(parts)),
      okText: t(texts.remove),
      okButtonProps: { danger: true },
      cancelText: t(texts.cancel),
      onOk: remove,
    });
  return (
    <div className="project-bar">
      <Button
        size="small"
        icon={<LeftOutlined />}
        aria-label={t(texts.previousProject)}
        disabled={at <= 0}
        onClick={() => go(siblings[at - 1])}
      />
      <strong className="project-bar__name">
        {at + 1}/{siblings.length} {called}
      </strong>
      <Button
        size="small"
        icon={<RightOutlined />}
        aria-label={t(texts.nextProject)}
        disabled={at >= siblings.length - 1}
        onClick={() => go(siblings[at + 1])}
      />
      {editable ? (
        <span className="project-bar__acts">
          <Button size="small" type="text" icon={<EditOutlined />} onClick={() => setName(called)}>
            {t(texts.rename)}
          </Button>
          <AddProject
            formKey={formKey}
            list={row.list}
            button={(open) => (
              <Button size="small" type="text" icon={<PlusOutlined />} onClick={open}>
                {t(texts.addProject)}
              </Button>
            )}
          />
          <Button
            size="small"
            type="text"
            danger
            icon={<DeleteOutlined />}
            disabled={parts.approved > 0}
            title={parts.approved > 0 ? t(words.locked(parts.approved)) : undefined}
            onClick={ask}
          >
            {t(texts.remove)}
          </Button>
        </span>
      ) : null}
      {name === null ? null : (
        <ProjectName
          title={t(texts.rename)}
          name={name}
          change={setName}
          keep={() => {
            if (name.trim() === '') return;
            desk.setFigures({ [rowFigure(row.list, row.key, 'name')]: knownText(name.trim()) });
            setName(null);
          }}
          close={() => setName(null)}
        />
      )}
    </div>
  );
}
