class Keeper {
    def name
    static opened = 3

    void open() {
        opened++
    }
}
