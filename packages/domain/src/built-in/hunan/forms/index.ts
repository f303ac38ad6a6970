import basicData from './basic-data.json' with { type: 'json' };
import overall from './overall.json' with { type: 'json' };
import project from './project.json' with { type: 'json' };

/** 附件1 to 附件3 as the province's notices attach them; the eight and the ten section report share them. */
export const HUNAN_FORMS = [basicData, overall, project];
