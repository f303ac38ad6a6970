import { said } from '@jiping/domain/language';

export const reminderTexts = {
  asked: (name: string, year: number) =>
    said(
      `财政局催报：${name} ${year}年度绩效自评尚未上报`,
      `The bureau asks for the self-evaluation of ${name}, ${year}`,
    ),
  by: (by: string) => said(`由${by}发出，上报后自动消失。`, `Sent by ${by}; it goes away once it is handed in.`),
  words: (by: string, message: string) => said(`${by}：${message}`, `${by}: ${message}`),
  due: (date: string) => said(`${date}截止`, `Due ${date}`),
  open: said('打开自评', 'Open the evaluation'),
  ofSubordinate: said('请督促下属单位上报', 'Please see to it that the unit hands it in'),
};
