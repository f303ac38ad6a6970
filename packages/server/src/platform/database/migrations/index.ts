import { Migration20261123_House } from './20261123-house.ts';
import { Migration20261124_Rows } from './20261124-rows.ts';
import { Migration20261125_RollUp } from './20261125-roll-up.ts';
import { Migration20261126_Versions } from './20261126-versions.ts';
import { Migration20261127_Rectification } from './20261127-rectification.ts';
import { Migration20261128_RectificationAttachments } from './20261128-rectification-attachments.ts';
import { Migration20261129_SumsUncompressed } from './20261129-sums-uncompressed.ts';

/** Every migration, oldest first. A released one is never changed. */
export const MIGRATIONS = [
  { name: '20261123-house', class: Migration20261123_House },
  { name: '20261124-rows', class: Migration20261124_Rows },
  { name: '20261125-roll-up', class: Migration20261125_RollUp },
  { name: '20261126-versions', class: Migration20261126_Versions },
  { name: '20261127-rectification', class: Migration20261127_Rectification },
  { name: '20261128-rectification-attachments', class: Migration20261128_RectificationAttachments },
  { name: '20261129-sums-uncompressed', class: Migration20261129_SumsUncompressed },
];
