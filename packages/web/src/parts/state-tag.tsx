import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EditOutlined,
  FileDoneOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { EvaluationState } from '../api/generated/schema-words.ts';
import { useLanguage } from '../app/language.tsx';
import { stateWords } from './words.ts';

const LOOKS: Record<EvaluationState, { colour: string; icon: ReactNode }> = {
  DRAFT: { colour: 'default', icon: <EditOutlined /> },
  UNIT_REVIEW: { colour: 'processing', icon: <FileDoneOutlined /> },
  SUPERVISOR_REVIEW: { colour: 'processing', icon: <ClockCircleOutlined /> },
  SECTION_REVIEW: { colour: 'processing', icon: <ClockCircleOutlined /> },
  PERFORMANCE_REVIEW: { colour: 'processing', icon: <ClockCircleOutlined /> },
  RETURNED: { colour: 'warning', icon: <RollbackOutlined /> },
  ACCEPTED: { colour: 'success', icon: <CheckCircleOutlined /> },
};

/** Where an evaluation stands: words and a sign, the colour only besides. */
export function StateTag({ state }: { state: EvaluationState }) {
  const { t } = useLanguage();
  const { colour, icon } = LOOKS[state];
  return (
    <Tag color={colour} icon={icon}>
      {t(stateWords[state])}
    </Tag>
  );
}
