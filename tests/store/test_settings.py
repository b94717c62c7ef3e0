def test_what_was_never_set_is_none(store):
    assert store.settings.get("window.geometry") is None


def test_a_setting_replaces_the_one_before(store):
    store.settings.set("window.geometry", "AdnQywAD")
    store.settings.set("window.layout", "{}")
    store.settings.set("window.geometry", "AdnQywAE")
    assert store.settings.get("window.geometry") == "AdnQywAE"
    assert store.settings.get("window.layout") == "{}"
