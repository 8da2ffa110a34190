defmodule Coast.FerryTest do
  use ExUnit.Case, async: true
  import Coast.Factory

  @moduletag :harbour
  @timetable "test/fixtures/timetable.csv"

  setup do
    ferry = build(:ferry, seats: 120)
    {:ok, ferry: ferry}
  end

  describe "boarding" do
    @tag capture_log: true
    test "stops when the ferry is full", %{ferry: ferry} do
      crowd = Enum.map(1..200, &passenger(&1))
      assert {boarded, waiting} = Coast.Ferry.board(ferry, crowd)
      assert length(boarded) == ferry.seats
      refute waiting == []
    end
  end

  defp passenger(number), do: %Coast.Passenger{id: number, ticket: @timetable}
end
