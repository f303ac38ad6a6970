import { said } from '@jiping/domain/language';

export const texts = {
  title: (place: string) => said(`“${place}”有两个版本`, `Two versions of ${place}`),
  figures: said('数据有两个版本', 'Figures with two versions'),
  explain: (by: string, time: string) =>
    said(
      `您编辑期间，${by} 于 ${time} 保存了另一个版本。请选定保留的内容；在此之前您的文字保存在本机，不会覆盖对方。`,
      `While you were writing, ${by} saved another version at ${time}. Choose what shall stand; until then your words are kept on this device and overwrite nobody's.`,
    ),
  mine: said('我的版本', 'Mine'),
  theirs: (by: string) => said(`${by} 的版本`, `${by}'s`),
  useMine: said('全部用我的', 'Use mine'),
  useTheirs: said('全部用对方的', 'Use theirs'),
  useChosen: said('按逐处选择保存', 'Save what I chose'),
  both: said('两者都留', 'Both'),
  choose: (place: number) => said(`第 ${place} 处`, `Place ${place}`),
  later: said('稍后处理', 'Later'),
  nothing: said('（无）', '(nothing)'),
  banner: (by: string) =>
    said(
      `${by} 同时修改了这一部分，您的文字尚未保存到服务器。`,
      `${by} changed this part too; your words are not at the server yet.`,
    ),
  open: said('比较并选定', 'Compare and choose'),
  figure: said('数据', 'Figure'),
};
