import { Table } from 'antd';
import type { CheckCatalogueQuery } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { Wide } from '../../parts/wide.tsx';
import { texts } from './texts.ts';

type Rule = CheckCatalogueQuery['rulesHeldElsewhere'][number];

/** 在别处保证的规则: those about many evaluations, or about what people do, with what holds them. */
export function HeldElsewhere({ rules }: { readonly rules: readonly Rule[] }) {
  const { t } = useLanguage();
  if (rules.length === 0) return null;
  return (
    <section className="panel" aria-label={t(texts.heldElsewhere)} style={{ marginBlockStart: 16 }}>
      <h2>{t(texts.heldElsewhere)}</h2>
      <p>{t(texts.heldElsewhereNote)}</p>
      <Wide label={t(texts.heldElsewhere)} width={640}>
        <Table<Rule>
          size="small"
          rowKey="code"
          columns={[
            {
              title: t(texts.code),
              dataIndex: 'code',
              width: 90,
              render: (code) => <strong className="number">{code}</strong>,
            },
            { title: t(texts.rule), dataIndex: 'title', width: '32%' },
            { title: t(texts.heldBy), dataIndex: 'how' },
          ]}
          dataSource={rules}
          pagination={false}
        />
      </Wide>
    </section>
  );
}
