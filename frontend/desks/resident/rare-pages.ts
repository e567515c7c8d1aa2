/** A resident's pages that stand behind others: each is a file of its own, loaded when opened or when the phone has nothing else to do. */
export const rarePages = {
  devices: () => import("./devices/DevicesPage.tsx"),
  activities: () => import("./ideas/ActivitiesPage.tsx"),
  family: () => import("./family/FamilyPage.tsx"),
  bridge: () => import("./bridge/BridgePage.tsx"),
  myData: () => import("./my-data/MyDataPage.tsx"),
};
