/** What the UI calls the vendor's own keys of what a node may lack. */
import { type Sentence, sentence } from '../sentence.ts'

/** Of what the server told neither key nor name. */
export const WITHOUT_NAME = sentence('without a name', '（未返回名称）')

export const CALLED: Readonly<Record<string, Sentence>> = {
  owner: sentence('owner', '负责人'),
  owners: sentence('owner', '负责人'),
  point: sentence('points', '估分'),
  points: sentence('points', '估分'),
  estimate_points: sentence('points', '估分'),
  schedule: sentence('schedule', '排期'),
  estimate_start_date: sentence('start date', '开始时间'),
  estimate_end_date: sentence('end date', '结束时间'),
  due_time: sentence('due time', '截止时间'),
  actual_work_time: sentence('actual hours', '实际工时'),
  node_finished_conclusion: sentence('review conclusion', '评审结论'),
  node_finished_opinion: sentence('review opinion', '评审意见'),
  owners_finished_info: sentence("each owner's review conclusion and opinion", '各负责人的评审结论与意见'),
  // Instead of a key that the server did not tell (feishu/wire-missing.ts).
  unnamed: WITHOUT_NAME,
}
