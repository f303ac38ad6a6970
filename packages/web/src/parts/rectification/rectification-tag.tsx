import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { RectificationState } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { stateWords } from './words.ts';

const LOOKS: Record<RectificationState, { colour: string; icon: ReactNode }> = {
  ISSUED: { colour: 'warning', icon: <ToolOutlined /> },
  REPORTED: { colour: 'processing', icon: <ClockCircleOutlined /> },
  CLOSED: { colour: 'success', icon: <CheckCircleOutlined /> },
  WITHDRAWN: { colour: 'default', icon: <MinusCircleOutlined /> },
};

/** Where a rectification stands: words and a sign, the colour only besides; red where it is late. */
export function RectificationTag({ state, isOverdue }: { state: RectificationState; isOverdue: boolean }) {
  const { t } = useLanguage();
  const { colour, icon } = LOOKS[state];
  return (
    <Tag color={isOverdue ? 'error' : colour} icon={isOverdue ? <ExclamationCircleOutlined /> : icon}>
      {t(stateWords[state])}
    </Tag>
  );
}
