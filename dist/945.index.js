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
	const isReverted = (id) => (reverts.get(id) ?? 0) > 0;
	return all.map(({ text, seen }) => {
		const [gone, kept] = apart(seen.mentions, ({ reference }) => isReverted(reference.work_item_id));
		const [again, left] = apart(seen.left, ({ mention, because }) => because === "reverted" && !isReverted(mention.reference.work_item_id));
		const taken_back = gone.map((mention) => ({
			mention,
			because: "reverted"
		}));
		return {
			text,
			seen: {
				...seen,
				mentions: [...kept, ...again.map(({ mention }) => mention)],
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