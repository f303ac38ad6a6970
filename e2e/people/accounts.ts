/** The demonstration accounts and what each finds: the places of the header, and words that only this role's home has. */
export interface Account {
  readonly username: string;
  readonly role: string;
  readonly places: readonly string[];
  /** A heading of the home page. */
  readonly home: RegExp;
}

const EVERYTHING = ['工作台', '自评列表', '总览', '对比', '校验目录'] as const;
const ABOVE = ['工作台', '总览', '对比', '校验目录'] as const;
const OWN = ['工作台', '自评列表', '对比', '校验目录'] as const;
const NO_BUSINESS = ['工作台', '校验目录'] as const;

export const ACCOUNTS: readonly Account[] = [
  { username: 'preparer', role: '填报人', places: OWN, home: /我的自评/ },
  { username: 'unithead', role: '单位负责人', places: OWN, home: /我的自评/ },
  { username: 'neighbour', role: '填报人', places: OWN, home: /我的自评/ },
  { username: 'stranger', role: '填报人', places: OWN, home: /我的自评/ },
  { username: 'supervisor', role: '主管部门', places: OWN, home: /待审核/ },
  { username: 'section', role: '业务股室', places: EVERYTHING, home: /待审核/ },
  { username: 'performance', role: '绩效股', places: EVERYTHING, home: /待审核/ },
  { username: 'director', role: '局领导', places: EVERYTHING, home: /进度/ },
  { username: 'evaluator', role: '第三方机构', places: OWN, home: /受托复评的单位/ },
  { username: 'congress', role: '人大监督', places: EVERYTHING, home: /查阅/ },
  { username: 'audit', role: '审计监督', places: EVERYTHING, home: /查阅/ },
  { username: 'prefecture', role: '市级财政', places: ABOVE, home: /进度|查阅/ },
  { username: 'province', role: '省级财政', places: ABOVE, home: /进度|查阅/ },
  { username: 'nation', role: '中央财政', places: ABOVE, home: /进度|查阅/ },
  { username: 'sysadmin', role: '系统管理员', places: NO_BUSINESS, home: /管理账户/ },
  { username: 'secadmin', role: '安全管理员', places: NO_BUSINESS, home: /管理账户/ },
  { username: 'logadmin', role: '审计管理员', places: NO_BUSINESS, home: /管理账户/ },
];
