import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../api/generated/graphql.ts';
import { graphql } from '../api/generated/index.ts';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      username
      displayName
      rules
      sessionExpiresAt
      memberships {
        role
        region {
          id
          code
          name
          level
          parent {
            id
            code
            name
          }
        }
        department {
          id
          code
          name
        }
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type Membership = Viewer['memberships'][number];

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only for what stands inside the shell, where somebody always is. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer() stands outside the signed-in part of the application');
  return viewer;
}
