import { type Bilingual, said } from '../language/index.ts';

/** What was read for the rules: published reports, forms, manuals and open checkers. */
export const SOURCES: readonly Bilingual[] = [
  said(
    '湖南某县人大机关2021年度自评报告（公开脱敏）',
    'Report of a county People’s Congress office in Hunan, 2021, masked',
  ),
  said('岳阳市某中心2018年度自评报告', 'Report of a centre in Yueyang, 2018'),
  said('岳阳县某镇2021年度自评报告', 'Report of a town in Yueyang county, 2021'),
  said('南县某局2018年度整体支出绩效评价报告', 'Report of a bureau in Nan county, 2018'),
  said('南县某办2020年度报告及表格', 'Report and forms of an office in Nan county, 2020'),
  said('南县某机关2021年度报告', 'Report of an office in Nan county, 2021'),
  said('益阳市某区某局2019年度报告', 'Report of a bureau in Yiyang, 2019'),
  said('新宁县某镇2020年度自评报告', 'Report of a town in Xinning county, 2020'),
  said('2018年度基础数据表和评价指标表（已填报）', 'Data form and indicator table of 2018, filled in'),
  said('部门整体支出绩效评价指标表', 'Indicator table for overall expenditure'),
  said('重庆2021年度部门整体绩效自评表（已填报）', 'Self-evaluation form of Chongqing, 2021, filled in'),
  said('四川2023年度项目支出绩效自评表（已填报）', 'Project form of Sichuan, 2023, filled in'),
  said('湖北2020年度项目自评表及评分说明', 'Project form of Hubei with its scoring rules, 2020'),
  said('预算管理一体化平台绩效自评操作手册（2022）', 'Manual of the integrated budget platform, 2022'),
  said('预算管理一体化绩效模块的公开数据结构', 'Published data structure of an integrated budget system'),
  said('预决算公开文件审核规则（开源）', 'Open-source rules for published budgets and accounts'),
  said('绩效目标申报表、自评表审核规则（开源）', 'Open-source rules for target and self-evaluation forms'),
  said('财政部统一绩效等级的说明', 'Note on the uniform grades of the Ministry of Finance'),
  said(
    '财政部关于中央部门项目支出绩效自评的通知（新闻）',
    'News of the Ministry’s notice on self-evaluation of central projects',
  ),
  said('预算执行考核表（执行部分）', 'Assessment table of budget execution'),
];
