import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  FieldTimeOutlined,
  MinusCircleOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { RectificationState } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { texts } from './texts.ts';
import { stateWords } from './words.ts';
import './rectification-tag.css';

const LOOKS: Record<RectificationState, { colour: string; icon: ReactNode }> = {
  ISSUED: { colour: 'default', icon: <ToolOutlined /> },
  REPORTED: { colour: 'processing', icon: <ClockCircleOutlined /> },
  CLOSED: { colour: 'success', icon: <CheckCircleOutlined /> },
  WITHDRAWN: { colour: 'default', icon: <MinusCircleOutlined /> },
};

export interface RectificationTagProps {
  readonly state: RectificationState;
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
}

/** Where a rectification stands, and whether it is late or nearly due: words and a sign, the colour only besides. */
export function RectificationTag({ state, isOverdue, isDueSoon }: RectificationTagProps) {
  const { t } = useLanguage();
  const { colour, icon } = LOOKS[state];
  return (
    <span className="rectification-tags">
      <Tag color={colour} icon={icon}>
        {t(stateWords[state])}
      </Tag>
      {isOverdue ? (
        <Tag color="error" icon={<ExclamationCircleOutlined />}>
          {t(texts.late)}
        </Tag>
      ) : null}
      {isDueSoon ? (
        <Tag color="warning" icon={<FieldTimeOutlined />}>
          {t(texts.dueSoon)}
        </Tag>
      ) : null}
    </span>
  );
}
