// Chinese in simplified characters. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: '搜索活动',
  area: '国家或地区',
  topic: '主题',
  when: '时间',
  place: '地点',
  anyArea: '不限国家或地区',
  anyTopic: '不限主题',
  anyWhen: '不限时间',
  anyPlace: '不限地点',
  regions: '区域',
  countries: '国家和地区',
  years: '年份',
  upcoming: '即将举行',
  past: '已结束',
  counted: '{name}（{count}）',
  inArea: '{area}的{events}',
  words: '“{query}”',
  allOf: '共{total}，显示{shown}场',
  remove: '移除：{name}',
  clear: '全部清除',
  nothing: '没有符合以下条件的内容：{choice}。',
  nothingThere: '没有符合所选条件的内容。',
  loosen: '移除{name}后：{events}',
  further: '在更早的活动中查找',
  more: '再显示{count}场',
  all: '显示全部{count}场',
  allThere: '显示全部',
  morePast: '已结束的活动',
  moreUpcoming: '即将举行的活动',
  loading: '正在加载…',
  notLoaded: '无法加载更多内容。请重试。',
  noUpcoming: '目前没有计划中的活动。以下是已举行的活动：',
  latest: '目前没有计划中的活动。最近一次活动是：',
  after: '活动成果',
  pictures: '图片：{names}',
};

export const counts: FindCounts = {
  events: { other: '{count}场活动' },
};
