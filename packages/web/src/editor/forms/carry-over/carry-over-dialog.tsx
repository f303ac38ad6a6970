import { said } from '@jiping/domain/language';
import { App, Checkbox, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { useLanguage } from '../../../app/language.tsx';
import { counted } from '../../../parts/counted.ts';
import { ErrorPanel } from '../../../parts/error-panel.tsx';
import { UserErrorList } from '../../../parts/user-error-list.tsx';
import { useDesk } from '../../record/desk-context.tsx';
import { EvaluationRecord } from '../../record/documents.ts';
import { CarryOver } from './documents.ts';
import type { Offer } from './what-would-come.ts';
import './carry-over.css';

const texts = {
  title: (year: number) => said(`沿用 ${year} 年度自评`, `Start from ${year}`),
  why: said(
    '只补本年还没有的内容，已填写的一律不动。沿用的内容标“沿用上年·待更新”，修改或核对后标记消失。',
    'Only what this year lacks is taken over; nothing typed is touched. It stays marked until you change or confirm it.',
  ),
  figures: (count: number) => said(`上年数据 ${count} 项`, `${counted(count, 'figure')} of last year`),
  figuresWhy: said(
    '上年决算数、上年预算数列和编制数',
    'The columns of last year’s accounts and budget, and the staff quota',
  ),
  projects: (count: number) => said(`项目 ${count} 个`, counted(count, 'project')),
  projectsWhy: said('名称、编码、类别、实施单位和上年决算数', 'Name, code, kind, agency and last year’s outturn'),
  indicators: (count: number) => said(`绩效指标 ${count} 个`, counted(count, 'indicator')),
  indicatorsWhy: said(
    '名称、指标值、单位和分值；不含完成值和得分',
    'Names, targets, units and points; neither results nor scores',
  ),
  sections: (count: number) => said(`正文 ${count} 个部分`, counted(count, 'section')),
  nothing: said('没有可沿用的', 'Nothing to take over'),
  take: said('沿用', 'Take over'),
  cancel: said('取消', 'Cancel'),
  done: (figures: number, sections: number) =>
    said(
      `已沿用 ${figures} 项数据、${sections} 个部分，请逐项更新。`,
      `Took over ${counted(figures, 'value')} and ${counted(sections, 'section')}; bring them up to date.`,
    ),
};

/** What to take over from last year: chosen part by part, with what would come of each. */
export function CarryOverDialog({ offer, close }: { offer: Offer; close: () => void }) {
  const { desk } = useDesk();
  const { t, language } = useLanguage();
  const { message } = App.useApp();
  const client = useClient();
  const { id, fiscalYear } = desk.parts.evaluation;
  const [figures, setFigures] = useState(true);
  const [projects, setProjects] = useState(true);
  const [indicators, setIndicators] = useState(true);
  const [sections, setSections] = useState<ReadonlySet<string>>(new Set(offer.sections));
  const [{ data, error, fetching }, send] = useMutation(CarryOver);
  // One dialog takes over once, however often its button is pressed.
  const idempotencyKey = useMemo(() => `${id}-${Date.now()}-${Math.random().toString(36).slice(2)}`, [id]);
  const isChosen =
    (figures && offer.figures.length > 0) ||
    (projects && offer.projects.length > 0) ||
    (indicators && offer.indicators.length > 0) ||
    sections.size > 0;
  const act = async () => {
    await desk.sent();
    const input = {
      evaluationId: id,
      idempotencyKey,
      figures: figures && offer.figures.length > 0,
      projects: projects && offer.projects.length > 0,
      indicators: indicators && offer.indicators.length > 0,
      sections: [...sections],
    };
    const result = await send({ input });
    const carried = result.data?.carryOver.carried;
    if (!carried) return;
    const record = await client.query(EvaluationRecord, { id }, { requestPolicy: 'network-only' }).toPromise();
    desk.carried.forgetRenewals();
    if (record.data?.evaluation) desk.receiveAll(record.data.evaluation);
    void message.success(t(texts.done(carried.figures, carried.sections.length)), 6);
    close();
  };
  const chooseSection = (key: string, on: boolean) => {
    const next = new Set(sections);
    if (on) next.add(key);
    else next.delete(key);
    setSections(next);
  };
  const headingOf = (key: string) => {
    const section = desk.template.outline.find((one) => one.key === key);
    return section ? `${section.number}${section.heading[language]}` : key;
  };
  return (
    <Modal
      open
      width={620}
      title={t(texts.title(fiscalYear - 1))}
      okText={t(texts.take)}
      cancelText={t(texts.cancel)}
      okButtonProps={{ disabled: !isChosen, loading: fetching }}
      onOk={() => void act()}
      onCancel={close}
    >
      <p className="quiet">{t(texts.why)}</p>
      <UserErrorList errors={data?.carryOver.userErrors} />
      {error ? <ErrorPanel error={error} retry={() => void act()} /> : null}
      <div className="carry-over">
        <Part
          label={t(texts.figures(offer.figures.length))}
          why={t(texts.figuresWhy)}
          checked={figures}
          isNone={offer.figures.length === 0}
          change={setFigures}
        />
        <Part
          label={t(texts.projects(offer.projects.length))}
          why={t(texts.projectsWhy)}
          names={offer.projects}
          checked={projects}
          isNone={offer.projects.length === 0}
          change={setProjects}
        />
        <Part
          label={t(texts.indicators(offer.indicators.length))}
          why={t(texts.indicatorsWhy)}
          names={offer.indicators}
          checked={indicators}
          isNone={offer.indicators.length === 0}
          change={setIndicators}
        />
        <div className="carry-over__part">
          <strong>{t(texts.sections(offer.sections.length))}</strong>
          {offer.sections.length === 0 ? <p className="quiet">{t(texts.nothing)}</p> : null}
          {offer.sections.map((key) => (
            <Checkbox
              key={key}
              checked={sections.has(key)}
              onChange={(event) => chooseSection(key, event.target.checked)}
            >
              {headingOf(key)}
            </Checkbox>
          ))}
        </div>
      </div>
    </Modal>
  );
}

interface PartProps {
  readonly label: string;
  readonly why: string;
  readonly names?: readonly string[];
  readonly checked: boolean;
  readonly isNone: boolean;
  readonly change: (on: boolean) => void;
}

function Part({ label, why, names = [], checked, isNone, change }: PartProps) {
  const { t } = useLanguage();
  return (
    <div className="carry-over__part">
      <Checkbox checked={checked && !isNone} disabled={isNone} onChange={(event) => change(event.target.checked)}>
        <strong>{label}</strong>
      </Checkbox>
      <p className="quiet">{isNone ? t(texts.nothing) : why}</p>
      {names.length > 0 ? <p className="carry-over__names">{names.join('、')}</p> : null}
    </div>
  );
}
