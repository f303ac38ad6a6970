import type { DemoDepartment, DepartmentCategory, FinanceSection } from './model.ts';
import type { BankName } from './phrases/bank.ts';
import { FIRST_COUNTY, OTHER_COUNTIES, regionName } from './regions.ts';

/** What a department is like: whom it reports to, about how much it spends and how many people it has. */
export interface DepartmentProfile extends DemoDepartment {
  /** The name as it calls itself in its report: 我局, 我办, 我镇. */
  readonly self: string;
  /** Where the words of its report come from. */
  readonly bank: BankName;
  /** Personnel, routine and project expenditure of fiscal year 2020, about, in 万元. */
  readonly scale: readonly [personnel: number, routine: number, project: number];
  readonly staffQuota: number;
}

type Row = readonly [
  code: string,
  name: string,
  self: string,
  bank: BankName,
  category: DepartmentCategory,
  financeSection: FinanceSection,
  supervisorCode: string | null,
  personnel: number,
  routine: number,
  project: number,
  staffQuota: number,
];

const FIRST_COUNTY_ROWS: readonly Row[] = [
  ['101001', '人大常委会办公室', '我办', 'congress', 'CONGRESS', '行政政法股', null, 690, 118, 452, 44],
  ['102001', '人民政府办公室', '我办', 'governmentOffice', 'GOVERNMENT_OFFICE', '行政政法股', null, 980, 236, 764, 68],
  ['103001', '委组织部', '我部', 'organisation', 'PARTY_ORGAN', '行政政法股', null, 560, 96, 1180, 36],
  ['104001', '委宣传部', '我部', 'publicity', 'PARTY_ORGAN', '行政政法股', null, 342, 68, 426, 24],
  ['201001', '公安局', '我局', 'police', 'LAW_ENFORCEMENT', '行政政法股', null, 8450, 1620, 4380, 486],
  ['202001', '司法局', '我局', 'justice', 'LAW_ENFORCEMENT', '行政政法股', null, 1130, 164, 386, 82],
  ['301001', '教育局', '我局', 'education', 'EDUCATION', '教科文股', null, 18600, 1240, 12450, 1420],
  ['301002', '第一中学', '我校', 'highSchool', 'EDUCATION', '教科文股', '301001', 5260, 610, 1380, 352],
  ['301003', '城关小学', '我校', 'primarySchool', 'EDUCATION', '教科文股', '301001', 2180, 186, 312, 164],
  ['302001', '文化旅游广电体育局', '我局', 'culture', 'CULTURE', '教科文股', null, 1080, 142, 1260, 86],
  ['303001', '融媒体中心', '本中心', 'media', 'INSTITUTION', '教科文股', null, 720, 98, 342, 62],
  ['401001', '卫生健康局', '我局', 'health', 'HEALTH', '社会保障股', null, 2460, 318, 8640, 148],
  ['401002', '人民医院', '我院', 'hospital', 'HEALTH', '社会保障股', '401001', 9860, 6420, 4150, 680],
  ['402001', '民政局', '我局', 'civilAffairs', 'SOCIAL_AFFAIRS', '社会保障股', null, 760, 104, 7860, 58],
  [
    '403001',
    '人力资源和社会保障局',
    '我局',
    'socialInsurance',
    'SOCIAL_AFFAIRS',
    '社会保障股',
    null,
    1480,
    212,
    9240,
    112,
  ],
  ['501001', '农业农村局', '我局', 'agriculture', 'AGRICULTURE', '农业农村股', null, 2860, 264, 9820, 236],
  ['502001', '水利局', '我局', 'water', 'AGRICULTURE', '农业农村股', null, 1640, 186, 6430, 138],
  ['601001', '发展和改革局', '我局', 'development', 'ECONOMY', '经济建设股', null, 890, 132, 620, 66],
  ['602001', '住房和城乡建设局', '我局', 'housing', 'ECONOMY', '经济建设股', null, 2240, 286, 11360, 176],
  ['701001', '总工会', '我会', 'union', 'MASS_ORGANISATION', '行政政法股', null, 198, 36, 164, 14],
  ['702001', '妇女联合会', '我会', 'women', 'MASS_ORGANISATION', '行政政法股', null, 142, 24, 86, 10],
  ['801001', '城关镇人民政府', '我镇', 'town', 'TOWN', '预算股', null, 2150, 342, 2460, 118],
  ['802001', '岚口镇人民政府', '我镇', 'town', 'TOWN', '预算股', null, 1520, 214, 1180, 84],
  ['803001', '白茶乡人民政府', '我乡', 'town', 'TOWN', '预算股', null, 1180, 168, 860, 66],
];

const OTHER_COUNTY_ROWS: Readonly<Record<(typeof OTHER_COUNTIES)[number], readonly Row[]>> = {
  '990122': [
    ['101001', '人大常委会办公室', '我办', 'congress', 'CONGRESS', '行政政法股', null, 560, 92, 318, 36],
    ['201001', '公安局', '我局', 'police', 'LAW_ENFORCEMENT', '行政政法股', null, 6240, 1180, 2960, 352],
    ['301001', '教育局', '我局', 'education', 'EDUCATION', '教科文股', null, 14300, 960, 8640, 1086],
    ['401001', '卫生健康局', '我局', 'health', 'HEALTH', '社会保障股', null, 1860, 226, 6120, 116],
    ['501001', '农业农村局', '我局', 'agriculture', 'AGRICULTURE', '农业农村股', null, 2140, 198, 7260, 174],
    ['801001', '桥东镇人民政府', '我镇', 'town', 'TOWN', '预算股', null, 1640, 228, 1320, 92],
  ],
  '990221': [
    ['101001', '人大常委会办公室', '我办', 'congress', 'CONGRESS', '行政政法股', null, 612, 104, 364, 40],
    [
      '102001',
      '人民政府办公室',
      '我办',
      'governmentOffice',
      'GOVERNMENT_OFFICE',
      '行政政法股',
      null,
      860,
      198,
      586,
      60,
    ],
    ['301001', '教育局', '我局', 'education', 'EDUCATION', '教科文股', null, 16200, 1080, 9860, 1230],
    ['402001', '民政局', '我局', 'civilAffairs', 'SOCIAL_AFFAIRS', '社会保障股', null, 640, 88, 6420, 50],
    ['602001', '住房和城乡建设局', '我局', 'housing', 'ECONOMY', '经济建设股', null, 1860, 232, 8240, 146],
    ['801001', '石塘镇人民政府', '我镇', 'town', 'TOWN', '预算股', null, 1860, 264, 1680, 102],
  ],
  '990222': [
    ['101001', '人大常委会办公室', '我办', 'congress', 'CONGRESS', '行政政法股', null, 486, 82, 246, 32],
    ['301001', '教育局', '我局', 'education', 'EDUCATION', '教科文股', null, 11800, 820, 6430, 892],
    ['401001', '卫生健康局', '我局', 'health', 'HEALTH', '社会保障股', null, 1520, 184, 4860, 98],
    ['502001', '水利局', '我局', 'water', 'AGRICULTURE', '农业农村股', null, 1180, 132, 4280, 102],
    ['801001', '坪上镇人民政府', '我镇', 'town', 'TOWN', '预算股', null, 1240, 176, 940, 70],
  ],
};

/** Every budget department of the four counties, those of the first county first. */
export const DEPARTMENTS: readonly DepartmentProfile[] = [
  ...FIRST_COUNTY_ROWS.map((row) => profileOf(FIRST_COUNTY, row)),
  ...OTHER_COUNTIES.flatMap((county) => OTHER_COUNTY_ROWS[county].map((row) => profileOf(county, row))),
];

function profileOf(regionCode: string, row: Row): DepartmentProfile {
  const [code, name, self, bank, category, financeSection, supervisorCode, personnel, routine, project, staffQuota] =
    row;
  return {
    regionCode,
    code,
    name: category === 'TOWN' ? `${regionName(regionCode)}${name}` : countyName(regionName(regionCode), name),
    self,
    bank,
    category,
    financeSection,
    supervisorCode,
    runsInsuranceFunds: bank === 'socialInsurance',
    scale: [personnel, routine, project],
    staffQuota,
  };
}

/** Party organs are the county committee's: 中共清岚县委组织部. */
function countyName(county: string, name: string): string {
  return name.startsWith('委') ? `中共${county}${name}` : `${county}${name}`;
}

/** A department without what only the writing of its report needs. */
export function departmentOf(profile: DepartmentProfile): DemoDepartment {
  const { self: _self, bank: _bank, scale: _scale, staffQuota: _quota, ...department } = profile;
  return department;
}
