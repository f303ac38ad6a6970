import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { DueDayText } from '../../parts/rectification/due-day-text.tsx';
import { RECTIFICATION_PLACE } from '../../parts/rectification/place.ts';
import { RectificationTag } from '../../parts/rectification/rectification-tag.tsx';
import { RemindOne } from '../../parts/rectification/remind-one.tsx';
import { rectificationTexts as texts } from './rectification-texts.ts';
import type { OpenRectification } from './rectifications.query.ts';

/** The bureau's table: whose, what, how it stands, until when, and what is to be done about it. */
export function useRectificationColumns(): TableColumnsType<OpenRectification> {
  const { t } = useLanguage();
  return useMemo(
    () => [
      {
        title: t(texts.department),
        key: 'department',
        width: 160,
        render: (_, { evaluation, department }) => (
          <Link
            to="/evaluations/$id"
            params={{ id: evaluation.id }}
            hash={RECTIFICATION_PLACE}
            className="wrapping-name"
          >
            {department.name}
          </Link>
        ),
      },
      { title: t(texts.year), dataIndex: 'fiscalYear', width: 64 },
      {
        title: t(texts.problem),
        key: 'problem',
        render: (_, { problem }) => (
          <span className="rectification-problem" title={problem}>
            {problem}
          </span>
        ),
      },
      { title: t(texts.state), key: 'state', width: 150, render: (_, row) => <RectificationTag {...row} /> },
      {
        title: t(texts.dueOn),
        key: 'dueOn',
        width: 150,
        className: 'rectification-due',
        render: (_, row) => <DueDayText {...row} />,
      },
      {
        title: t(texts.act),
        key: 'act',
        width: 190,
        fixed: 'end',
        render: (_, row) => {
          const { evaluation, department, problem, state } = row;
          const act = t(state === 'REPORTED' ? texts.check : texts.look);
          return (
            <span className="rectification-row-acts">
              <ButtonLink
                to="/evaluations/$id"
                params={{ id: evaluation.id }}
                hash={RECTIFICATION_PLACE}
                aria-label={t(texts.actOn(act, department.name, problem))}
              >
                {act}
              </ButtonLink>
              <RemindOne rectification={row} of={department.name} />
            </span>
          );
        },
      },
    ],
    [t],
  );
}
