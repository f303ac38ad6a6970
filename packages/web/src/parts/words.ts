import { type Bilingual, said } from '@jiping/domain/language';
import { EVALUATION_STATE_NAMES } from '@jiping/domain/lifecycle';
import type {
  DepartmentCategory,
  EvaluationState,
  Grade,
  OpinionCode,
  RegionLevel,
  Role,
  Severity,
} from '../api/generated/schema-words.ts';

/** The schema's words as an official says them; states are named by the domain, which names them in refusals too. */
export const stateWords: Record<EvaluationState, Bilingual> = {
  DRAFT: EVALUATION_STATE_NAMES.draft,
  UNIT_REVIEW: EVALUATION_STATE_NAMES.unitReview,
  SUPERVISOR_REVIEW: EVALUATION_STATE_NAMES.supervisorReview,
  SECTION_REVIEW: EVALUATION_STATE_NAMES.sectionReview,
  PERFORMANCE_REVIEW: EVALUATION_STATE_NAMES.performanceReview,
  RETURNED: EVALUATION_STATE_NAMES.returned,
  ACCEPTED: EVALUATION_STATE_NAMES.accepted,
};

/** As an evaluation goes. */
export const STATES_IN_ORDER: readonly EvaluationState[] = [
  'DRAFT',
  'RETURNED',
  'UNIT_REVIEW',
  'SUPERVISOR_REVIEW',
  'SECTION_REVIEW',
  'PERFORMANCE_REVIEW',
  'ACCEPTED',
];

export const GRADES_IN_ORDER: readonly Grade[] = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'];

export const gradeWords: Record<Grade, Bilingual> = {
  EXCELLENT: said('优', 'Excellent'),
  GOOD: said('良', 'Good'),
  FAIR: said('中', 'Fair'),
  POOR: said('差', 'Poor'),
};

export const categoryWords: Record<DepartmentCategory, Bilingual> = {
  CONGRESS: said('人大政协', 'Congress'),
  GOVERNMENT_OFFICE: said('政府综合', 'Government office'),
  PARTY_ORGAN: said('党委机关', 'Party organ'),
  ECONOMY: said('经济建设', 'Economy'),
  AGRICULTURE: said('农业农村', 'Agriculture'),
  EDUCATION: said('教育', 'Education'),
  HEALTH: said('卫生健康', 'Health'),
  CULTURE: said('文化体育', 'Culture'),
  SOCIAL_AFFAIRS: said('社会保障', 'Social affairs'),
  LAW_ENFORCEMENT: said('政法执法', 'Law enforcement'),
  MASS_ORGANISATION: said('群团组织', 'Mass organisation'),
  TOWN: said('乡镇街道', 'Town'),
  INSTITUTION: said('事业单位', 'Institution'),
};

export const roleWords: Record<Role, Bilingual> = {
  PREPARER: said('填报人', 'Preparer'),
  UNIT_HEAD: said('单位负责人', 'Head of department'),
  SUPERVISOR: said('主管部门', 'Supervising department'),
  FINANCE_SECTION: said('业务股室', 'Finance section'),
  PERFORMANCE_SECTION: said('绩效股', 'Performance section'),
  BUREAU_DIRECTOR: said('局领导', 'Bureau director'),
  EVALUATOR: said('第三方机构', 'Third-party evaluator'),
  CONGRESS: said('人大监督', "People's Congress"),
  AUDIT: said('审计监督', 'Audit'),
  PREFECTURE_FINANCE: said('市级财政', 'Prefecture finance'),
  PROVINCE_FINANCE: said('省级财政', 'Province finance'),
  NATION_FINANCE: said('中央财政', 'National finance'),
  SYSTEM_ADMINISTRATOR: said('系统管理员', 'System administrator'),
  SECURITY_ADMINISTRATOR: said('安全管理员', 'Security administrator'),
  AUDIT_ADMINISTRATOR: said('审计管理员', 'Audit administrator'),
};

export const severityWords: Record<Severity, Bilingual> = {
  BLOCK: said('阻断', 'Blocks'),
  EXPLAIN: said('需说明', 'Needs a reason'),
  HINT: said('提示', 'Hint'),
};

export const levelWords: Record<RegionLevel, Bilingual> = {
  NATION: said('全国', 'Nation'),
  PROVINCE: said('省', 'Province'),
  PREFECTURE: said('市', 'Prefecture'),
  COUNTY: said('县', 'County'),
};

export const opinionWords: Record<OpinionCode, Bilingual> = {
  WRONG_DATA: said('数据有误', 'Wrong data'),
  MISSING_ATTACHMENT: said('缺少附件', 'Missing attachment'),
  INSUFFICIENT_REASON: said('说明不充分', 'Insufficient reason'),
  FORMAT: said('格式不符', 'Format'),
  CONTENT: said('内容不完整', 'Content'),
  OTHER: said('其他', 'Other'),
};
