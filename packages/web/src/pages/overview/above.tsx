import { Link } from '@tanstack/react-router';
import { Breadcrumb } from 'antd';
import { reachesAbove } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import type { Summary } from './overview.query.ts';
import type { OverviewSearch } from './search.ts';

export interface AboveProps {
  readonly region: Pick<Summary['region'], 'code' | 'name' | 'parent'>;
  readonly year: string;
  /** What of the address goes up with the viewer. */
  readonly settings: OverviewSearch;
}

/** The way up, as far as the viewer may go. */
export function Above({ region, year, settings }: AboveProps) {
  const viewer = useViewer();
  const { parent } = region;
  if (!parent) return null;
  const opens = reachesAbove(viewer, region);
  const places = [
    ...(parent.parent ? [{ ...parent.parent, opens: opens && reachesAbove(viewer, parent) }] : []),
    { ...parent, opens },
  ];
  return (
    <Breadcrumb
      items={[
        ...places.map(({ code, name, opens: isOpen }) => ({
          key: code,
          title: isOpen ? (
            <Link to="/overview/$regionCode/$year" params={{ regionCode: code, year }} search={settings}>
              {name}
            </Link>
          ) : (
            name
          ),
        })),
        { key: region.code, title: region.name },
      ]}
    />
  );
}
