/** Kinds of departments, with their Chinese names. */
export const DEPARTMENT_CATEGORIES = {
  congress: '人大、政协',
  governmentOffice: '政府综合部门',
  partyOrgan: '党委部门',
  economy: '经济与建设',
  agriculture: '农业农村',
  education: '教育',
  health: '卫生健康',
  culture: '文化旅游体育',
  socialAffairs: '民政与社会保障',
  lawEnforcement: '政法',
  massOrganisation: '群团组织',
  town: '乡镇、街道',
  institution: '其他事业单位',
} as const;

export type DepartmentCategoryName = keyof typeof DEPARTMENT_CATEGORIES;
