import type { BankName } from './bank.ts';
import type { Effect } from './tasks/index.ts';

type Row = readonly [level: Effect['level'], name: string, target: string];

/** What a kind of department is there for, as the effects that its evaluation judges in words. */
const ROWS: Readonly<Record<BankName, readonly [Row, Row, Row]>> = {
  agriculture: [
    ['economic', '农业增效和农民增收', '农村居民收入增幅高于城镇居民'],
    ['ecological', '农业面源污染治理', '投入品用量继续下降'],
    ['sustainable', '耕地地力和粮食产能', '耕地质量等级不下降'],
  ],
  civilAffairs: [
    ['social', '困难群众兜底保障', '应保尽保、应救尽救'],
    ['social', '养老服务可及程度', '城乡老人就近得到服务'],
    ['sustainable', '社会组织和慈善力量参与', '参与渠道稳定、管理有章可循'],
  ],
  congress: [
    ['social', '监督工作推动民生改善', '实事项目群众看得见、用得上'],
    ['social', '代表联系群众的作用', '群众意见有人听、有人办'],
    ['sustainable', '人大工作制度建设', '监督和任免程序有章可循'],
  ],
  culture: [
    ['economic', '文旅消费对县域经济的带动', '旅游收入恢复性增长'],
    ['social', '群众文化生活', '城乡群众常年有活动可参加'],
    ['sustainable', '文化遗产保护传承', '文物和非遗项目后继有人'],
  ],
  development: [
    ['economic', '有效投资对增长的支撑', '重点项目投资完成年度计划'],
    ['social', '粮食和能源供应保障', '市场供应平稳'],
    ['sustainable', '规划实施和项目储备', '储备项目结构合理、梯次推进'],
  ],
  education: [
    ['social', '义务教育优质均衡', '城乡校际差距缩小'],
    ['social', '教育公平保障', '适龄儿童少年应学尽学'],
    ['sustainable', '教师队伍建设', '紧缺学科教师逐步补齐'],
  ],
  governmentOffice: [
    ['social', '政府决策部署落实', '交办事项件件有着落'],
    ['social', '群众诉求办理质量', '合理诉求得到解决'],
    ['sustainable', '机关运转保障机制', '服务保障制度健全、运转顺畅'],
  ],
  health: [
    ['social', '居民健康水平', '主要健康指标优于上年'],
    ['social', '重大传染病防控', '未发生本地聚集性疫情'],
    ['sustainable', '基层医疗服务能力', '县域内就诊比例稳步提高'],
  ],
  highSchool: [
    ['social', '教育教学质量', '高考成绩保持全市同类学校前列'],
    ['social', '学生身心健康', '体质达标率和心理辅导覆盖面提高'],
    ['sustainable', '教师专业发展', '骨干教师梯队基本形成'],
  ],
  hospital: [
    ['social', '群众看病就医', '常见病多发病基本在县内解决'],
    ['economic', '医疗费用控制', '次均费用增幅受控'],
    ['sustainable', '专科和人才建设', '重点专科有带头人、有梯队'],
  ],
  housing: [
    ['social', '城乡居民住房条件', '住房困难群众居住改善'],
    ['ecological', '城区水环境和市容', '污水集中处理、街巷整洁'],
    ['sustainable', '市政设施长效管护', '管护责任和经费落实'],
  ],
  justice: [
    ['social', '矛盾纠纷源头化解', '民转刑案件稳中有降'],
    ['social', '公共法律服务供给', '村居有顾问、群众有援助'],
    ['sustainable', '依法行政水平', '行政决策合法性审查全覆盖'],
  ],
  media: [
    ['social', '主流舆论引导力', '重大主题报道有声势'],
    ['social', '便民服务功能', '群众办事多一个入口'],
    ['sustainable', '融合发展能力', '平台自我运营能力逐步增强'],
  ],
  organisation: [
    ['social', '基层党组织战斗力', '后进党组织如期转化'],
    ['social', '人才支撑发展作用', '重点领域人才缺口缩小'],
    ['sustainable', '干部队伍建设', '年龄和专业结构持续优化'],
  ],
  police: [
    ['social', '社会治安秩序', '刑事警情稳中有降'],
    ['social', '道路交通安全', '事故起数和死亡人数双下降'],
    ['sustainable', '基层警务能力', '派出所警力和装备得到充实'],
  ],
  primarySchool: [
    ['social', '学生全面发展', '学生人人参加一项社团'],
    ['social', '家校协同育人', '家长参与学校活动成为常态'],
    ['sustainable', '校本教研和师资成长', '青年教师三年内站稳讲台'],
  ],
  publicity: [
    ['social', '理论宣传普及', '宣讲走进村组和企业'],
    ['social', '社会文明程度', '移风易俗形成共识'],
    ['sustainable', '文明实践长效机制', '实践所站有人管、有活动'],
  ],
  socialInsurance: [
    ['social', '就业形势', '城镇调查失业情况平稳'],
    ['social', '社会保险保障水平', '待遇发放不拖不欠'],
    ['sustainable', '劳动关系治理', '欠薪问题早发现、早处置'],
  ],
  town: [
    ['economic', '村级集体经济发展', '空壳村全部消除'],
    ['ecological', '集镇和村庄环境', '垃圾日产日清、河道无漂浮物'],
    ['social', '辖区和谐稳定', '矛盾就地化解、不上交'],
  ],
  union: [
    ['social', '职工合法权益维护', '职工诉求有渠道、有回应'],
    ['social', '困难职工解困脱困', '在档对象生活改善'],
    ['sustainable', '工会组织覆盖', '新就业群体逐步建会入会'],
  ],
  water: [
    ['social', '防洪和供水安全', '汛期无垮坝、旱季有水喝'],
    ['ecological', '河湖水生态', '水面清洁、岸线受控'],
    ['sustainable', '水利设施管护机制', '小型工程管护主体明确'],
  ],
  women: [
    ['social', '妇女儿童权益维护', '侵权案件有帮扶、有跟踪'],
    ['social', '家庭家教家风', '最美家庭评选群众认可'],
    ['sustainable', '妇女创业就业', '示范点带动作用稳定'],
  ],
};

/** The effects of a kind of department. */
export const effectsOf = (bank: BankName): readonly Effect[] =>
  ROWS[bank].map(([level, name, target]) => ({ level, name, target }));
