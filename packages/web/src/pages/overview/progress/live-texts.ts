import { said } from '@jiping/domain/language';

export const liveTexts = {
  live: (time: string) => said(`实时 ${time}`, `Live ${time}`),
  notLive: {
    lost: said('连接中断，正在重连', 'Connection lost, trying again'),
    signedOut: said('登录已失效，未实时更新', 'Signed out: not kept up to date'),
    refused: said('未实时更新，可手动刷新', 'Not kept up to date: refresh by hand'),
  },
  asOf: (time: string) =>
    said(`页面自动更新；数据截至 ${time}`, `The page keeps itself up to date; data as of ${time}`),
};
