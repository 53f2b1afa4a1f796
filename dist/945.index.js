"use strict";
exports.id = 945;
exports.ids = [945];
exports.modules = {

/***/ 945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asOneList: () => (/* binding */ asOneList)
/* harmony export */ });
// src/find/one-list.ts
function asOneList(all) {
	const reverts = new Map();
	for (const { seen } of all) for (const [id, count] of seen.reverts) reverts.set(id, (reverts.get(id) ?? 0) + count);
	const countOf = (id) => reverts.get(id) ?? 0;
	const says_none = new Set(all.flatMap(({ text, seen }) => seen.none ? [text.element] : []));
	return all.map(({ text, seen }) => {
		const [gone, kept] = apart(seen.mentions, ({ reference: { work_item_id: id } }) => countOf(id) > Math.max(seen.reverts.get(id) ?? 0, 0));
		const [again, left] = apart(seen.left, ({ mention, because }) => because === "reverted" && countOf(mention.reference.work_item_id) <= 0);
		const taken_back = gone.map((mention) => ({
			mention,
			because: "reverted"
		}));
		const mentions = [...kept, ...again.map(({ mention }) => mention)];
		const none = says_none.has(text.element);
		return {
			text,
			seen: {
				...seen,
				none,
				mentions,
				left: [...left, ...taken_back]
			}
		};
	});
}
function apart(all, isOne) {
	return [all.filter(isOne), all.filter((one) => !isOne(one))];
}



/***/ })

};
;