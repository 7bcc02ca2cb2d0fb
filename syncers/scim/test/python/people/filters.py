from django_scim.filters import UserFilterQuery


class UserFilter(UserFilterQuery):
    attr_map = {**UserFilterQuery.attr_map, ("externalId", None, None): "scim_external_id"}
