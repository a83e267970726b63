/**
 * Words that hold a sentence together and say little about what it is about: particles, pronouns,
 * question words, helper verbs. A closed list of the language, in plain form.
 */
const COMMON = new Set(
  (
    'la thi ma cua va voi de o tren qua khi nao sao the gi chi cai ha a oi roi nua nay kia do ay ' +
    'toi minh em anh ai duoc khong co bi cho cach lam muon can phai ra vao len xuong ve tu den ' +
    'nhu hay hoac cung da se moi nhung cac mot bao nhieu dau xin hoi giup hoai luon het nhau'
  ).split(' '),
);

export const isCommon = (plain: string): boolean => COMMON.has(plain);
