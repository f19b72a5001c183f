/** Lists come in this order, so that no page repeats or leaves out what another holds; and in fewer requests than by default. */
export const byId = { sort: "id", per_page: 100 };

/** Where the panel cannot sort. */
export const inPanelOrder = { per_page: 100 };
