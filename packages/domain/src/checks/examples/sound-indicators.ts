import { HUNAN_2021 } from '../../built-in/index.ts';
import type { ScoringScheme } from '../../scoring/index.ts';
import type { CheckInput } from '../check.ts';
import type { Change, FigureRow } from './sound-evaluation.ts';

/** Cells of one row: `row('indicators.k1', { name: '办结率', weight: '10' })`. */
export const row = (key: string, cells: FigureRow): FigureRow =>
  Object.fromEntries(Object.entries(cells).map(([field, cell]) => [`${key}.${field}`, cell]));

/**
 * The archive's indicators: 50, 30 and 10 points. With 9.73 for an execution rate of 97.31% their scores make the 93.50 of the sound
 * evaluation. `k5` is judged in a band, `k6` missed its target: 15 × 4708 ÷ 6000 = 11.77.
 */
export const SOUND_INDICATORS: FigureRow = {
  ...row('indicators.k1', {
    position: '1',
    name: '接待查档人次',
    level1: 'output',
    level2: 'quantity',
    sign: 'atLeast',
    target: '3000',
    actual: '3260',
    unit: '人次',
    weight: '15',
    score: '15',
  }),
  ...row('indicators.k2', {
    position: '2',
    name: '数字化扫描数量',
    level1: 'output',
    level2: 'quantity',
    sign: 'atLeast',
    target: '120',
    actual: '120',
    unit: '万页',
    weight: '15',
    score: '15',
  }),
  ...row('indicators.k3', {
    position: '3',
    name: '进馆档案接收完成时间',
    level1: 'output',
    level2: 'timeliness',
    sign: 'before',
    target: '2021-12-31',
    actual: '2021-11-30',
    weight: '10',
    score: '10',
  }),
  ...row('indicators.k4', {
    position: '4',
    name: '查档办结率',
    level1: 'output',
    level2: 'quality',
    sign: 'equal',
    target: '100',
    actual: '100',
    unit: '%',
    weight: '10',
    score: '10',
  }),
  ...row('indicators.k5', {
    position: '5',
    name: '馆际互查便民',
    level1: 'benefit',
    level2: 'social',
    sign: 'qualitative',
    target: '与邻县三家档案馆互查',
    actual: '已与两家互查',
    coefficient: '80',
    weight: '15',
    score: '12',
    deviation: '第三家的系统尚未接通，2022年3月底前完成。',
  }),
  ...row('indicators.k6', {
    position: '6',
    name: '开放档案利用数量',
    level1: 'benefit',
    level2: 'sustainable',
    sign: 'atLeast',
    target: '6000',
    actual: '4708',
    unit: '卷',
    weight: '15',
    score: '11.77',
    deviation: '阅览室改造停用两个月，改造已完成。',
  }),
  ...row('indicators.k7', {
    position: '7',
    name: '查档群众满意度',
    level1: 'satisfaction',
    level2: 'satisfaction',
    sign: 'atLeast',
    target: '95',
    actual: '98.5',
    unit: '%',
    weight: '10',
    score: '10',
    evidence: '发放问卷120份，收回118份。',
  }),
};

/** One of its projects: 96.40% of 10 points are 9.64; with 50, 30 and 10 for its indicators 99.64 in all. */
export const SOUND_PROJECT: FigureRow = {
  ...row('projects.p1', {
    name: '事务管理经费',
    kind: 'business',
    adjusted: '125.00',
    outturn: '120.50',
    executionScore: '9.64',
    score: '99.64',
  }),
  ...row('projectIndicators.q1', {
    project: 'p1',
    name: '设备维护次数',
    level1: 'output',
    level2: 'quantity',
    sign: 'atLeast',
    target: '12',
    actual: '12',
    unit: '次',
    weight: '25',
    score: '25',
  }),
  ...row('projectIndicators.q2', {
    project: 'p1',
    name: '维护合格率',
    level1: 'output',
    level2: 'quality',
    sign: 'atLeast',
    target: '95',
    actual: '97',
    unit: '%',
    weight: '25',
    score: '25',
  }),
  ...row('projectIndicators.q3', {
    project: 'p1',
    name: '库房停用天数',
    level1: 'benefit',
    level2: 'social',
    sign: 'atMost',
    target: '5',
    actual: '3',
    unit: '天',
    weight: '30',
    score: '30',
  }),
  ...row('projectIndicators.q4', {
    project: 'p1',
    name: '使用人员满意度',
    level1: 'satisfaction',
    level2: 'satisfaction',
    sign: 'atLeast',
    target: '90',
    actual: '92',
    unit: '%',
    weight: '10',
    score: '10',
    evidence: '问卷46份。',
  }),
};

/** The sound evaluation with the archive's indicators, changed: `withIndicators({ 'indicators.k1.score': '16' })`. */
export const withIndicators = (figures: FigureRow = {}, change: Change = {}): Change => ({
  ...change,
  figures: { ...SOUND_INDICATORS, ...figures },
});

/** With a project and its indicators as well. */
export const withProject = (figures: FigureRow = {}): Change => withIndicators({ ...SOUND_PROJECT, ...figures });

/** The row taken out: `without('indicators.k3')`. */
export const without = (...keys: readonly string[]): FigureRow =>
  Object.fromEntries(
    Object.keys({ ...SOUND_INDICATORS, ...SOUND_PROJECT })
      .filter((code) => keys.some((key) => code.startsWith(`${key}.`)))
      .map((code) => [code, '']),
  );

/** Hunan’s template with rules of its scoring scheme switched on or changed. */
export const scoredBy = (scoring: Partial<ScoringScheme>): Pick<CheckInput, 'template'> => ({
  template: { ...HUNAN_2021, scoring: { ...HUNAN_2021.scoring, ...scoring } },
});

/** With the caps of SR-8 on. */
export const CAPPED = scoredBy({ caps: { ...HUNAN_2021.scoring.caps, on: true } });
