/** Where a link from elsewhere arrives: `/evaluations/ID#rectification`. */
export const RECTIFICATION_PLACE = 'rectification';
