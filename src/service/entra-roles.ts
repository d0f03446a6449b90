/**
 * The built-in roles of Microsoft Entra that partners ask customers for, with the ids that they have in every tenant.
 * The least powerful come first; the global administrator, who may do everything, last.
 */
export const entraRoles = [
  { id: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', name: 'directory-readers' },
  { id: '4a5d8f65-41da-4de4-8968-e035b65339cf', name: 'reports-reader' },
  { id: '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b', name: 'message-center-reader' },
  { id: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451', name: 'global-reader' },
  { id: 'f023fd81-a637-4b56-95fd-791ac0226033', name: 'service-support-administrator' },
  { id: '4d6ac14f-3453-41d0-bef9-a3e0c569773a', name: 'license-administrator' },
  { id: '729827e3-9c14-49f7-bb1b-9608f156bbb8', name: 'helpdesk-administrator' },
  { id: 'fdd7a751-b60b-444a-984c-02652fe8fa1c', name: 'groups-administrator' },
  { id: 'fe930be7-5e62-47db-91af-98c3a49a38b1', name: 'user-administrator' },
  { id: '69091246-20e8-4a56-aa4d-066075b2a7a8', name: 'teams-administrator' },
  { id: 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c', name: 'sharepoint-administrator' },
  { id: '29232cdf-9323-42fd-ade2-1d097af3e4de', name: 'exchange-administrator' },
  { id: '3a2c62db-5318-420d-8d74-23affee5d9d5', name: 'intune-administrator' },
  { id: '158c047a-c907-4556-b7ef-446551a6b5f7', name: 'cloud-application-administrator' },
  { id: '194ae4cb-b126-40b2-bd5b-6091b380977d', name: 'security-administrator' },
  { id: '62e90394-69f5-4237-9190-012177145e10', name: 'global-administrator' },
] as const;

export type EntraRole = (typeof entraRoles)[number]['name'];
export const entraRoleNames = entraRoles.map(({ name }) => name);
