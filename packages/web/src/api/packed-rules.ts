import type { AppRule, PackRule } from '@jiping/domain/permissions';

/** The viewer's rules as they travel; `unpackRules` makes an ability of them. */
export type PackedRules = PackRule<AppRule>[];
