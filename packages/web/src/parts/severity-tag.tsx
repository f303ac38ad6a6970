import { ExclamationCircleOutlined, InfoCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Severity } from '../api/generated/schema-words.ts';
import { useLanguage } from '../app/language.tsx';
import { severityWords } from './words.ts';

const LOOKS: Record<Severity, { colour: string; icon: ReactNode }> = {
  BLOCK: { colour: 'error', icon: <StopOutlined /> },
  EXPLAIN: { colour: 'warning', icon: <ExclamationCircleOutlined /> },
  HINT: { colour: 'default', icon: <InfoCircleOutlined /> },
};

/** How much a check weighs: a sign and a word, the colour only besides. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const { t } = useLanguage();
  const { colour, icon } = LOOKS[severity];
  return (
    <Tag color={colour} icon={icon}>
      {t(severityWords[severity])}
    </Tag>
  );
}
